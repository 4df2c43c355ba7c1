-- Teachers cite texts whose sections nobody has written down: the place is then in their words.
alter table claim add column locator_words varchar(120);

-- Of shipped texts these are null, as the owner is. A text is shown to all as soon as one event that cites it is.
alter table source_text add column own_shown boolean;
alter table source_text add column own_revision integer;

-- What the original of a copy said, part by part, when it was copied.
alter table event add column own_copy_parts varchar(1000);

create index place_by_owner on place (owner);
create index actor_by_owner on actor (owner);

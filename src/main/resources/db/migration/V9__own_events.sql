-- What teachers make stands beside what comes with the program. Of shipped rows these columns are null.
alter table source_text add column owner uuid;
alter table place add column owner uuid;
alter table actor add column owner uuid;

alter table event add column own_by uuid;
alter table event add column own_published boolean;
alter table event add column own_revision integer;
alter table event add column own_copy_of varchar(80);
alter table event add column own_copy_digest varchar(64);
alter table event add column own_remark varchar(2000);

create index event_by_owner on event (own_by);
create index source_text_by_owner on source_text (owner);

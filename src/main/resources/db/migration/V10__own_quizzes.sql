-- Quizzes that teachers make. Of shipped rows these columns are null.
alter table quiz add column own_by uuid;
alter table quiz add column own_published boolean;
alter table quiz add column own_revision integer;
alter table quiz add column own_copy_of varchar(80);

create index quiz_by_owner on quiz (own_by);

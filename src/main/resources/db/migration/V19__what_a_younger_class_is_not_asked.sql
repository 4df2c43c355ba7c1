-- Questions that tell of torture or killing, whatever their events do.
create table quiz_sensitive (
    quiz_slug varchar(80) not null references quiz on delete cascade,
    question_id varchar(40) not null,
    primary key (quiz_slug, question_id)
);

-- How many questions of the quiz an attempt does not ask for the sake of its class.
alter table quiz_attempt add column left_out integer default 0 not null;

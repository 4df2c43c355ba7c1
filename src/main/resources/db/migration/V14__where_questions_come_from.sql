-- What a generated question was made from, and which version of it: so that it can be told when an event has changed since.
create table quiz_provenance (
    quiz_slug varchar(80) not null references quiz on delete cascade,
    question_id varchar(40) not null,
    provenance varchar(8000) not null,
    primary key (quiz_slug, question_id)
);

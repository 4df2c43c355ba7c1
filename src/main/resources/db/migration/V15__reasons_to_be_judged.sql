-- Reasons in the learner's own words that no teacher has judged yet: counted on every desk, so they are not sought among all
-- answers.
create table quiz_reason (
    attempt_id uuid not null references quiz_attempt on delete cascade,
    question_id varchar(40) not null,
    primary key (attempt_id, question_id)
);

insert into quiz_reason (attempt_id, question_id)
select a.attempt_id, a.question_id from quiz_answer a
where a.response like '{"kind":"disagreement"%' and a.response not like '%"reason":""%'
and not exists (
    select 1 from quiz_judgement j
    where j.attempt_id = a.attempt_id and j.question_id = a.question_id and j.judge = 'TEACHER'
);

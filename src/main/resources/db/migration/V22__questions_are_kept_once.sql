-- A question as it was put, once for all answers to it. Those from before are counted; from now on the id follows from the words.
create table question_wording (
    id uuid primary key,
    question varchar(20000) not null
);

insert into question_wording (id, question)
select cast('00000000-0000-0000-0000-' || lpad(cast(row_number() over (order by question) as varchar(12)), 12, '0') as uuid), question
from (
    select question from quiz_answer
    union
    select question from quiz_draft
    union
    select question from study_repetition where question is not null
) put;

alter table quiz_answer add column wording uuid references question_wording;
alter table quiz_draft add column wording uuid references question_wording;
alter table study_repetition add column wording uuid references question_wording;

update quiz_answer a set wording = (select w.id from question_wording w where w.question = a.question);
update quiz_draft d set wording = (select w.id from question_wording w where w.question = d.question);
update study_repetition r set wording = (select w.id from question_wording w where w.question = r.question);

alter table quiz_answer alter column wording set not null;
alter table quiz_draft alter column wording set not null;

alter table quiz_answer drop column question;
alter table quiz_draft drop column question;
alter table study_repetition drop column question;

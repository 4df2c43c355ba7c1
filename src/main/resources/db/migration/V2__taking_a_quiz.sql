-- How a quiz is taken. An attempt keeps the rules under which it began.
alter table quiz add column rules_layout varchar(20) default 'ONE_AT_A_TIME' not null;
alter table quiz add column rules_correction varchar(20) default 'AT_ONCE' not null;
alter table quiz add column rules_counting varchar(20) default 'BEST' not null;
alter table quiz add column rules_choosing varchar(20) default 'OFFERED' not null;
alter table quiz add column rules_shuffled boolean default false not null;
alter table quiz add column rules_minutes integer;
alter table quiz add column rules_hint_cost double precision default 0 not null;

create table quiz_hint (
    quiz_slug varchar(80) not null references quiz on delete cascade,
    question_id varchar(40) not null,
    es varchar(1000) not null,
    en varchar(1000) not null,
    primary key (quiz_slug, question_id)
);

create table quiz_extra_time (
    quiz_slug varchar(80) not null references quiz on delete cascade,
    code varchar(20) not null,
    percent integer not null,
    primary key (quiz_slug, code)
);

alter table quiz_attempt add column rules_layout varchar(20) default 'ONE_AT_A_TIME' not null;
alter table quiz_attempt add column rules_correction varchar(20) default 'AT_ONCE' not null;
alter table quiz_attempt add column rules_counting varchar(20) default 'BEST' not null;
alter table quiz_attempt add column rules_choosing varchar(20) default 'OFFERED' not null;
alter table quiz_attempt add column rules_shuffled boolean default false not null;
alter table quiz_attempt add column rules_minutes integer;
alter table quiz_attempt add column rules_hint_cost double precision default 0 not null;
alter table quiz_attempt add column deadline timestamp(6) with time zone;
alter table quiz_attempt add column extra_percent integer default 0 not null;
alter table quiz_attempt add column class_label varchar(40);

create index quiz_attempt_by_deadline on quiz_attempt (underway, deadline);

-- What is chosen or moved and not yet answered.
create table quiz_draft (
    attempt_id uuid not null references quiz_attempt on delete cascade,
    question_id varchar(40) not null,
    question varchar(20000) not null,
    response varchar(4000) not null,
    primary key (attempt_id, question_id)
);

create table quiz_hint_taken (
    attempt_id uuid not null references quiz_attempt on delete cascade,
    question_id varchar(40) not null,
    primary key (attempt_id, question_id)
);

-- How far a reason in the learner's own words got, by herself or by her teacher.
create table quiz_judgement (
    attempt_id uuid not null references quiz_attempt on delete cascade,
    question_id varchar(40) not null,
    level varchar(10) not null,
    judge varchar(10) not null,
    primary key (attempt_id, question_id)
);

-- When a key was used last, to the day; nothing about the person.
create table learner (
    learner uuid primary key,
    last_seen timestamp(6) with time zone not null
);

insert into learner (learner, last_seen) select learner, max(begun) from quiz_attempt group by learner;
create index learner_by_last_seen on learner (last_seen);

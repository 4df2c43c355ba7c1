-- What a learner studies, and how.
create table study (
    learner uuid primary key,
    zone varchar(60) not null,
    plan_retention double precision not null,
    plan_new_per_day integer not null,
    plan_exam date,
    arranged date not null
);

create table study_set (
    learner uuid not null references study on delete cascade,
    position integer not null,
    set_slug varchar(80) not null,
    primary key (learner, position)
);

-- A card asks one thing. It counts its turns, so that no turn is answered twice.
create table study_card (
    id uuid primary key,
    learner uuid not null references study on delete cascade,
    subject varchar(200) not null,
    position integer not null,
    spread integer not null,
    active boolean not null,
    turn integer not null,
    first_asked date,
    standing_phase varchar(20) not null,
    standing_step integer not null,
    standing_memory_stability double precision,
    standing_memory_difficulty double precision,
    standing_reviewed date,
    standing_due date,
    standing_due_at timestamp(6) with time zone,
    unique (learner, subject)
);

create index study_card_by_due on study_card (learner, active, standing_phase, standing_due, spread);
create index study_card_by_position on study_card (learner, active, standing_phase, position);
create index study_card_by_first on study_card (learner, first_asked);

-- Of repetitions taken over from a file the question and the response are not known.
create table study_repetition (
    id uuid primary key,
    card_id uuid not null references study_card on delete cascade,
    learner uuid not null,
    turn integer not null,
    study_day date not null,
    given timestamp(6) with time zone not null,
    grade varchar(10) not null,
    score double precision not null,
    hesitation_millis bigint not null,
    cram boolean not null,
    question varchar(20000),
    response varchar(4000),
    unique (card_id, turn)
);

create index study_repetition_by_day on study_repetition (learner, study_day);

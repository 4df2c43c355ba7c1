create table account (
    id uuid primary key,
    sign_in_name varchar(120) not null unique,
    name varchar(120) not null,
    password varchar(300),
    role varchar(20) not null,
    active boolean not null,
    made timestamp(6) with time zone not null,
    last_sign_in timestamp(6) with time zone,
    school_subject varchar(400) unique
);

-- A link that makes an account, or, when it is for an account, lets its owner choose a new password. Used once.
create table invitation (
    id uuid primary key,
    digest varchar(64) not null unique,
    role varchar(20) not null,
    for_account uuid references account on delete cascade,
    made_by uuid not null references account on delete cascade,
    label varchar(120) not null,
    made timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null,
    used timestamp(6) with time zone
);

-- A browser in which somebody signed in before, by the digest of its cookie. Failures elsewhere do not slow it down.
create table known_device (
    account_id uuid not null references account on delete cascade,
    digest varchar(64) not null,
    seen timestamp(6) with time zone not null,
    primary key (account_id, digest)
);

-- When a quiz was made out of events on the spot; null for one that somebody wrote.
alter table quiz add column generated timestamp(6) with time zone;

-- What keeps an actor from being offered where she cannot have been: when a person died, and who never acts in the region.
alter table actor add column died varchar(80);
alter table actor add column abroad boolean default false not null;

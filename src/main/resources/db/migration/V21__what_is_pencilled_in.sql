-- What a teacher has put into the fields of a finding and not decided yet.
alter table finding add column pencilled varchar(100000);

-- How many codes were asked for from one network within an hour of the clock; forgotten an hour later.
create table sign_in_source (
    network text not null,
    hour    timestamptz not null,
    asked   int not null,
    primary key (network, hour)
);

--liquibase formatted sql

--changeset daryger:version-short-list
-- two people keep a list: nobody writes over a title or a note that they have not read
alter table short_list add version int not null default 1;
alter table short_list_entry add version int not null default 1;
--rollback alter table short_list drop version; alter table short_list_entry drop version;

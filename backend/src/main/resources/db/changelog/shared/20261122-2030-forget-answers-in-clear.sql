--liquibase formatted sql

--changeset daryger:forget-answers-in-clear
--comment answers are sealed from now on; those of the last day were kept as they were sent
delete from idempotency_key;

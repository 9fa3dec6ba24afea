package kg.daryger.architecture.violation.domain;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Violates: repositories are hidden. */
@NoRepositoryBean
public interface Things extends Repository<String, String> {}

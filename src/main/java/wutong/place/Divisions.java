package wutong.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All divisions known to the installation. */
@ApplicationScoped
public class Divisions implements PanacheRepositoryBase<Division, String> {}

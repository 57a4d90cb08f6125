package wutong.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All sections of the industry classification. */
@ApplicationScoped
public class IndustrySections implements PanacheRepositoryBase<IndustrySection, String> {}

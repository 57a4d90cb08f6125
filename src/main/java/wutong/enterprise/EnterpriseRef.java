package wutong.enterprise;

/** How a deal names its enterprise: by id, or by name and perhaps code, which finds or makes it. */
public record EnterpriseRef(Long id, String name, String creditCode) {}

package wutong.identity;

/**
 * What is said of a unit.
 *
 * @param parent the id of the unit above it; null at the top
 */
public record UnitForm(String name, Long parent) {

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name, unit.parent == null ? null : unit.parent.id);
    }
}

package wutong.seed;

import wutong.deal.Stage;

/** How long a deal of the story takes from one stage to the next. */
final class Pace {

    private static final double SPREAD = 0.5;
    private static final double HURRY = 0.13;

    private Pace() {}

    static int days(Stage to, Plan plan, Dice dice) {
        if (to == Stage.CONTACTED) {
            return dice.chance(0.85) ? dice.below(4) : dice.between(4, 14);
        }
        var pace = plan.ground().pace();
        if (plan.fate() == Fate.HURRIES) {
            pace = HURRY * Math.min(1, pace);
        }
        return (int) Math.round(dice.around(median(to, plan.fate()) * pace, SPREAD));
    }

    /** In days, on a platform of middling speed. Assumed: no public figures are known. */
    private static double median(Stage to, Fate fate) {
        return switch (to) {
            case LEAD, CONTACTED -> 2;
            case NEGOTIATING -> 11;
            case TO_SIGN -> 32;
            case SIGNED -> 13;
            case REGISTERED -> fate.path().contains(Stage.SIGNED) ? 18 : 42;
            case LANDED -> 20;
            case OPERATING -> 75;
        };
    }
}

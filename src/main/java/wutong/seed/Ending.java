package wutong.seed;

import static wutong.deal.CloseReason.*;

import java.util.List;
import wutong.deal.CloseReason;
import wutong.deal.Stage;
import wutong.deal.Status;

/** How a deal of the story ends, where it does. */
record Ending(Life life) {

    void tell() {
        var fate = life.plan.fate();
        if (fate.until == null) {
            life.linger();
        } else if (fate == Fate.RESTS) {
            pause();
        } else if (fate == Fate.RESTS_FOR_GOOD) {
            pause();
            life.day = life.office.onOrAfter(life.day.plusDays(life.dice.between(50, 90)));
            close(fate.status);
        } else if (fate.status != null) {
            life.pass(wait(life.at));
            close(fate.status);
        }
    }

    private void pause() {
        life.pass(life.dice.between(8, 30));
        var reviewOn = life.office.onOrAfter(life.day.plusDays(life.dice.between(45, 150)));
        life.diary.tell(life.day, life.by, new Turn.Paused(reviewOn, "投资方内部调整，约定届时再议", life.day));
    }

    private void close(Status status) {
        var reason = life.dice.pick(reasons(status));
        life.diary.tell(life.day, life.by, new Turn.Closed(status, reason, life.day, note(reason)));
    }

    private int wait(Stage at) {
        return switch (at) {
            case LEAD -> life.dice.between(1, 6);
            case CONTACTED -> life.dice.between(8, 35);
            case NEGOTIATING -> life.dice.between(15, 75);
            case LANDED -> life.dice.between(70, 170);
            default -> life.dice.between(20, 70);
        };
    }

    private static List<CloseReason> reasons(Status status) {
        return switch (status) {
            case REJECTED -> List.of(REVIEW_FAILED, REVIEW_FAILED, INVESTOR_FINANCES, OTHER);
            case TRANSFERRED -> List.of(SPACE, OTHER_DISTRICT, OTHER);
            case TERMINATED -> List.of(INVESTOR_FINANCES, INVESTOR_PAUSED, POLICY);
            case WITHDRAWN -> List.of(OTHER_CITY, SPACE, INVESTOR_FINANCES);
            default ->
                List.of(
                        OTHER_CITY,
                        OTHER_CITY,
                        OTHER_DISTRICT,
                        POLICY,
                        SPACE,
                        INVESTOR_PAUSED,
                        INVESTOR_FINANCES,
                        NO_CONTACT);
        };
    }

    private static String note(CloseReason reason) {
        return switch (reason) {
            case OTHER_CITY -> "最终选址外地";
            case OTHER_DISTRICT -> "已与本市其他区达成意向";
            case POLICY -> "政策诉求超出公开政策范围";
            case SPACE -> "现有载体面积或层高不符";
            case NO_CONTACT -> "多次联系未获回复";
            case REVIEW_FAILED -> "会审认为与产业方向不符";
            default -> null;
        };
    }
}

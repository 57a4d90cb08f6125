package wutong.rating;

import wutong.measure.Labelled;

/** Levels of the yearly list, highest first; FINANCIAL_HQ stands apart and is not comparable. Source: domain.md §5. */
public enum Level implements Labelled {
    FIVE_STAR("五星级", "Five stars"),
    FOUR_STAR("四星级", "Four stars"),
    THREE_STAR("三星级", "Three stars"),
    STAR_CLASS_1("星级一类", "Star class 1"),
    STAR_CLASS_2("星级二类", "Star class 2"),
    FINANCIAL_HQ("金融总部", "Financial headquarters"),
    NOT_LISTED("未上榜", "Not listed");

    private final String zh;
    private final String en;

    Level(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}

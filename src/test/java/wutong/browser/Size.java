package wutong.browser;

/** What a page is read on: a screen on the desk, a phone in the hand. */
enum Size {
    DESK(1440, 900),
    HAND(390, 844);

    final int width;
    final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }
}

package wutong.measure;

import java.util.regex.Pattern;

/** The regions that companies write in front of their names: the country, provinces, large cities and the districts of Hangzhou. */
final class Region {

    private static final String PROVINCES = "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|"
            + "甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门";
    private static final String CITIES = "杭州|宁波|温州|嘉兴|湖州|绍兴|金华|衢州|舟山|台州|丽水|义乌|南京|苏州|无锡|常州|南通|合肥|福州|厦门|泉州|南昌|济南|青岛|"
            + "郑州|武汉|长沙|广州|深圳|珠海|佛山|东莞|海口|成都|贵阳|昆明|西安|沈阳|大连|长春|哈尔滨|石家庄|太原";
    private static final String DISTRICTS = "上城|拱墅|西湖|滨江|萧山|余杭|临平|钱塘|富阳|临安|江干|下城";

    static final Pattern IN_FRONT = Pattern.compile(
            "^(?:中国)?(?:(?:" + PROVINCES + ")[省市]?)?(?:(?:" + CITIES + ")市?)?(?:(?:" + DISTRICTS + ")区)?");

    private Region() {}
}

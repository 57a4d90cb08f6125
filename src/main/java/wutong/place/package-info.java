/** Which park, zone or sub-district receives a deal (承接平台). */
package wutong.place;

/** Values that carry a unit or a check: money, credit codes, days. */
package wutong.measure;

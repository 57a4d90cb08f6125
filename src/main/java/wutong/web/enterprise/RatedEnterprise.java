package wutong.web.enterprise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import wutong.enterprise.EnterpriseCard;
import wutong.rating.Ratings.Star;

/**
 * An enterprise with the level by which it is known.
 *
 * @param officialRating of its latest list year; null when it is on no list
 */
public record RatedEnterprise(@JsonUnwrapped EnterpriseCard card, Star officialRating) {}

package wutong.listing;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method reads and changes nothing. Within an act it is part of it; by itself it has a transaction in which what was read is not
 * looked through for changes before each further question: with fifty deals in memory that costs more than the questions.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Reading {}

package org.thongthin.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test with a {@link Browser} as its argument, run once on each screen; JUnit closes the browser when the test has ended. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(EachScreen.Browsers.class)
@ExtendWith(PictureOfFailure.class)
public @interface EachScreen {

    /** All four unless given: what has nothing to do with width or language needs only one. */
    Screen[] value() default {Screen.PHONE_TH, Screen.PHONE_EN, Screen.DESK_TH, Screen.DESK_EN};

    /** Opens a browser only when its turn has come. */
    class Browsers implements ArgumentsProvider, AnnotationConsumer<EachScreen> {

        private Screen[] screens;

        @Override
        public void accept(EachScreen annotation) {
            screens = annotation.value();
        }

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.of(screens).map(Browser::on).map(Arguments::of);
        }
    }
}

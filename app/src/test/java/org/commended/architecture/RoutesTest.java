package org.commended.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commended.Running;
import org.commended.shared.Address;
import org.commended.shared.web.Access;
import org.commended.shared.web.AllowedTo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Running
class RoutesTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void every_route_declares_who_may_come() {
        List<String> undeclared = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getMethodAnnotation(AllowedTo.class) == null)
                .map(route -> route.getKey() + " " + route.getValue())
                .toList();
        assertThat(undeclared).isEmpty();
    }

    @Test
    void every_organisers_route_stands_under_manage_and_the_other_way_round() {
        List<String> astray = routes.getHandlerMethods().entrySet().stream()
                .flatMap(route -> patterns(route).stream()
                        .filter(path -> path.startsWith("/manage/{organiser}") != isOrganisers(route.getValue())))
                .toList();
        assertThat(astray).isEmpty();
    }

    @Test
    void no_organiser_can_take_a_first_word_that_the_product_uses() {
        List<String> free = routes.getHandlerMethods().entrySet().stream()
                .flatMap(route -> patterns(route).stream())
                .map(path -> path.split("/", -1))
                .filter(words -> words.length > 1 && !words[1].isEmpty() && !words[1].startsWith("{"))
                .map(words -> words[1])
                .filter(Address::isSlug)
                .distinct()
                .filter(word -> !Address.RESERVED.contains(word))
                .toList();
        assertThat(free).isEmpty();
    }

    private static boolean isOrganisers(HandlerMethod method) {
        AllowedTo rule = method.getMethodAnnotation(AllowedTo.class);
        return rule != null && rule.value() == Access.ORGANISER;
    }

    private static List<String> patterns(Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        return List.copyOf(route.getKey().getPatternValues());
    }
}

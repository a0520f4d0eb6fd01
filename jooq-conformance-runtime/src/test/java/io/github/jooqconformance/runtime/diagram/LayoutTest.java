package io.github.jooqconformance.runtime.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final Box BOX = new Box(100, 40);

    @Test
    void putsWhatIsReferredToFurtherLeft() {
        var corners = layout(3, new Link(0, 1), new Link(1, 2), new Link(0, 2)).corners();

        assertThat(corners.get(2).x()).isLessThan(corners.get(1).x());
        assertThat(corners.get(1).x()).isLessThan(corners.get(0).x());
    }

    @Test
    void breaksCirclesAndMindsNoLinkToItself() {
        var corners = layout(3, new Link(0, 1), new Link(1, 2), new Link(2, 0), new Link(1, 1))
                .corners();

        assertThat(corners.stream().map(Point::x)).doesNotHaveDuplicates();
    }

    @Test
    void ordersAColumnSoThatLinksNeedNotCross() {
        // 0 and 1 on the left; 2 refers to 1, and 3 to 0; 4 holds them together.
        var corners = layout(5, new Link(2, 1), new Link(3, 0), new Link(4, 0), new Link(4, 1))
                .corners();

        assertThat(corners.get(0).y() < corners.get(1).y())
                .isEqualTo(corners.get(3).y() < corners.get(2).y());
    }

    @Test
    void breaksAHighColumn() {
        var star = IntStream.range(1, 200).mapToObj(i -> new Link(i, 0)).toArray(Link[]::new);
        var layout = layout(200, star);

        assertThat(layout.height()).isLessThan(2_000);
        assertThat(layout.width()).isLessThan(3_000);
    }

    @Test
    void isWiderThanHighIfNothingIsLinked() {
        var layout = layout(50);

        assertThat(layout.width()).isGreaterThan(layout.height()).isLessThan(4 * layout.height());
    }

    @Test
    void placesNothing() {
        assertThat(layout(0)).isEqualTo(new Layout(List.of(), Map.of(), 0, 0));
    }

    @Test
    void followsAChainHoweverLong() {
        var chain = IntStream.range(1, 20_000).mapToObj(i -> new Link(i - 1, i)).toArray(Link[]::new);

        assertThat(layout(20_000, chain).corners()).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void letsNoBoxesOverlapAndIsTheSameEveryTime(int seed) {
        var random = new Random(seed);
        var boxes = Stream.generate(() -> new Box(80 + random.nextInt(200), 30 + random.nextInt(300)))
                .limit(5 + random.nextInt(120))
                .toList();
        var links = Stream.generate(() -> new Link(random.nextInt(boxes.size()), random.nextInt(boxes.size())))
                .limit(random.nextInt(boxes.size() * 2))
                .toList();

        var layout = Layout.of(boxes, links);

        assertThat(Layout.of(boxes, links)).isEqualTo(layout);
        var rectangles = rectangles(boxes, layout);
        for (var one : rectangles) {
            assertThat(new Rectangle(0, 0, layout.width(), layout.height()).contains(one))
                    .isTrue();
            assertThat(rectangles.stream().filter(one::intersects)).containsExactly(one);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void leadsNoLinkThroughABox(int seed) {
        var random = new Random(seed);
        var boxes = Stream.generate(() -> new Box(80 + random.nextInt(200), 30 + random.nextInt(300)))
                .limit(30)
                .toList();
        var links = Stream.generate(() -> new Link(random.nextInt(boxes.size()), random.nextInt(boxes.size())))
                .limit(40)
                .toList();

        var layout = Layout.of(boxes, links);

        assertThat(layout.bends().values().stream().mapToInt(List::size).sum()).isPositive();
        for (var bends : layout.bends().values()) {
            for (var i = 0; i < bends.size(); i += 2) {
                var line = new Rectangle(
                        Math.min(bends.get(i).x(), bends.get(i + 1).x()),
                        bends.get(i).y(),
                        Math.abs(bends.get(i).x() - bends.get(i + 1).x()),
                        1);
                assertThat(rectangles(boxes, layout)).noneMatch(line::intersects);
            }
        }
    }

    private static List<Rectangle> rectangles(List<Box> boxes, Layout layout) {
        return IntStream.range(0, boxes.size())
                .mapToObj(i -> new Rectangle(
                        layout.corners().get(i).x(),
                        layout.corners().get(i).y(),
                        boxes.get(i).width(),
                        boxes.get(i).height()))
                .toList();
    }

    private static Layout layout(int number, Link... links) {
        return Layout.of(Collections.nCopies(number, BOX), List.of(links));
    }
}

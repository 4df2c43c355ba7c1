package org.cronosur.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cronosur.catalogue.Event;

/**
 * Places marks and their labels in rows over an axis, so that no label covers another: what weighs most is placed
 * first, what finds no room for its label goes without, and what stands too close for any row becomes a cluster.
 */
public class AxisLayout {

    /** Rows over the axis; row 0 is next to it. */
    public static final int ROWS = 3;

    private static final double WHOLE = 100;
    /** Sizes in px of the stylesheet texts.css: a mark, a letter of a label, a cluster with its numbers. */
    private static final double MARK = 19;

    private static final double LETTER = 6.9;
    private static final double AIR = 13;
    private static final double CLUSTER = 34;
    private static final double CLUSTER_KIND = 27;

    /** @param at in percent of the axis */
    public record Mark(Event event, String label, double at) {}

    /** On which side of a mark its label stands. */
    public enum Side {
        RIGHT,
        LEFT,
        NONE
    }

    /** One mark, or several as a cluster. */
    public record Placed(List<Mark> marks, double at, int row, Side label) {

        public boolean isCluster() {
            return marks.size() > 1;
        }
    }

    private record Box(int row, double from, double to) {

        boolean overlaps(Box other) {
            return row == other.row && from < other.to && other.from < to;
        }
    }

    private final double width;
    private final List<Box> taken = new ArrayList<>();

    /** @param width of the axis in px; where it is drawn wider, there is only more room */
    public AxisLayout(double width) {
        this.width = width;
    }

    /** Keeps words that stand in the middle of a row free of marks and labels. */
    public void keepFree(int row, double at, int letters) {
        double half = (letters * LETTER + AIR) / 2;
        taken.add(new Box(row, px(at) - half, px(at) + half));
    }

    /** Each mark once, alone or in a cluster. */
    public List<Placed> place(List<Mark> marks) {
        List<List<Mark>> groups = groups(marks);
        List<Placed> placed = new ArrayList<>();
        groups.stream().filter(group -> group.size() > ROWS).forEach(group -> placed.add(cluster(group)));
        Map<Mark, Box> seats = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> group.size() <= ROWS)
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Mark mark) -> -mark.event().importance()))
                .forEach(mark -> seats.put(mark, seat(mark)));
        seats.forEach((mark, seat) -> placed.add(label(mark, seat)));
        return placed;
    }

    private List<List<Mark>> groups(List<Mark> marks) {
        List<List<Mark>> groups = new ArrayList<>();
        double start = Double.NEGATIVE_INFINITY;
        for (Mark mark : marks.stream().sorted(Comparator.comparing(Mark::at)).toList()) {
            if (px(mark.at()) - start > MARK) {
                groups.add(new ArrayList<>());
                start = px(mark.at());
            }
            groups.getLast().add(mark);
        }
        return groups;
    }

    private Placed cluster(List<Mark> marks) {
        long kinds = marks.stream().map(mark -> mark.event().kind()).distinct().count();
        double half = (CLUSTER + kinds * CLUSTER_KIND) / 2;
        double middle = marks.stream().mapToDouble(Mark::at).average().orElseThrow();
        double at = Math.clamp(px(middle), half, Math.max(half, width - half));
        int row = freeRow(at - half, at + half);
        taken.add(new Box(row, at - half, at + half));
        return new Placed(List.copyOf(marks), WHOLE * at / width, row, Side.NONE);
    }

    private int freeRow(double from, double to) {
        for (int row = ROWS - 1; row > 0; row--) {
            if (isFree(new Box(row, from, to))) {
                return row;
            }
        }
        return 0;
    }

    /** A place for the mark alone, so that no label takes the last one from another mark. */
    private Box seat(Mark mark) {
        Box seat = rows(ROWS - 1)
                .map(row -> box(mark, row, Side.NONE))
                .filter(this::isFree)
                .findFirst()
                .orElseGet(() -> box(mark, 0, Side.NONE));
        taken.add(seat);
        return seat;
    }

    /** Where mark and label both find room, best of all where the mark sits already. */
    private Placed label(Mark mark, Box seat) {
        taken.remove(seat);
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            Optional<Box> box = rows(seat.row())
                    .map(row -> box(mark, row, side))
                    .filter(this::isFree)
                    .findFirst();
            if (box.isPresent()) {
                taken.add(box.get());
                return new Placed(List.of(mark), mark.at(), box.get().row(), side);
            }
        }
        taken.add(seat);
        return new Placed(List.of(mark), mark.at(), seat.row(), Side.NONE);
    }

    /** All rows, this one first, the others from the outermost inwards. */
    private static Stream<Integer> rows(int first) {
        return IntStream.iterate(ROWS - 1, row -> row - 1)
                .limit(ROWS)
                .boxed()
                .sorted(Comparator.comparing(row -> row != first));
    }

    private Box box(Mark mark, int row, Side side) {
        double left = px(mark.at()) - MARK / 2;
        double right = px(mark.at()) + MARK / 2;
        double label = mark.label().length() * LETTER + AIR;
        return switch (side) {
            case RIGHT -> new Box(row, left, right + label);
            case LEFT -> new Box(row, left - label, right);
            case NONE -> new Box(row, left, right);
        };
    }

    /** A mark may stand over the edge, a label may not be cut off. */
    private boolean isFree(Box box) {
        boolean inside = box.from() >= -MARK && box.to() <= width + MARK;
        return inside && taken.stream().noneMatch(box::overlaps);
    }

    /** The length in px of a percentage of the axis. */
    public double px(double percent) {
        return percent * width / WHOLE;
    }
}

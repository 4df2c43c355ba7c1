package org.cronosur.texts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cronosur.texts.reading.Passage.Kind;

/** Finds the passages of a text, whether its paragraphs are one long line each or broken into many. */
final class Passages {

    /** From this length on a line is a paragraph of its own. */
    private static final int LONG_LINE = 220;

    /** A line shorter than this share of the usual width ends its paragraph. */
    private static final double FULL = 0.55;

    private static final int HEADING_LENGTH = 110;

    /** Stands in a line that was the row of a table, which tells something however short it is. */
    static final String BETWEEN_CELLS = " | ";

    private static final Pattern ITEM =
            Pattern.compile("^\\s*(?:[•*–—-]\\s|\\(?\\d{1,3}[.)]\\s|\\(?\\p{Ll}[.)]\\s|[IVX]{1,5}\\.\\s|#)");
    private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}-$");
    private static final Pattern UNFINISHED = Pattern.compile("[\\p{L}\\p{N},;–—-]$");
    private static final Pattern APPARATUS_BEGINS = Pattern.compile(
            "^[#*\\s\\d.]*(?:notes|endnotes|footnotes|references|bibliography|works cited|sources|notas|referencias|bibliografía"
                    + "|fuentes|obras citadas)[:*\\s]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> lines;
    private final int width;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(List<String> lines) {
        this.lines = lines;
        this.width = usualWidth(lines);
    }

    static List<Passage> of(PlainText text) {
        Passages passages = new Passages(text.lines());
        passages.gather();
        return withApparatus(passages.passages);
    }

    /** The length that nine of ten lines do not exceed. */
    private static int usualWidth(List<String> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.strip().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    private void gather() {
        int line = 0;
        while (line < lines.size()) {
            if (lines.get(line).isBlank()) {
                line++;
            } else {
                line = gatherFrom(line);
            }
        }
    }

    private int gatherFrom(int first) {
        Joined joined = new Joined();
        joined.add(first + 1, lines.get(first));
        int last = first;
        for (int next = following(last); next >= 0; next = following(last)) {
            joined.add(next + 1, lines.get(next));
            last = next;
        }
        String text = joined.text.toString();
        passages.add(new Passage(passages.size() + 1, kind(text), text, joined.lines, joined.starts));
        return last + 1;
    }

    /** The line that goes on where this one stops; -1 if the passage ends here. */
    private int following(int line) {
        String here = lines.get(line).strip();
        int next = line + 1;
        if (next < lines.size() && !lines.get(next).isBlank()) {
            boolean wrapped = here.length() <= LONG_LINE && width <= LONG_LINE && here.length() >= width * FULL;
            boolean runsOn = goesOn(here, lines.get(next).strip());
            return (wrapped || runsOn) && !ITEM.matcher(lines.get(next)).find() ? next : -1;
        }
        return acrossGap(here, next);
    }

    /** A page may end in the middle of a sentence. */
    private int acrossGap(String here, int gap) {
        int next = gap;
        while (next < lines.size() && next - gap < 3 && lines.get(next).isBlank()) {
            next++;
        }
        boolean there = next < lines.size() && !lines.get(next).isBlank();
        boolean full = here.length() >= Math.min(width, LONG_LINE) * FULL;
        return there && full && goesOn(here, lines.get(next).strip()) ? next : -1;
    }

    private static boolean goesOn(String here, String next) {
        return UNFINISHED.matcher(here).find()
                && Character.isLowerCase(next.charAt(0))
                && !ITEM.matcher(next).find();
    }

    private static Kind kind(String text) {
        boolean sentence = text.contains(BETWEEN_CELLS) || text.matches(".*[.!?;:,…]['\"”’»)]*$|^\\d+ \\p{Ll}.*");
        boolean shouted = text.chars().noneMatch(Character::isLowerCase);
        return text.startsWith("#") || shouted || (text.length() <= HEADING_LENGTH && !sentence)
                ? Kind.HEADING
                : Kind.PROSE;
    }

    private static List<Passage> withApparatus(List<Passage> passages) {
        List<Passage> result = new ArrayList<>();
        boolean apparatus = false;
        for (Passage passage : passages) {
            if (passage.kind() == Kind.HEADING) {
                apparatus = APPARATUS_BEGINS.matcher(passage.text()).matches();
            }
            result.add(apparatus ? passage.as(Kind.APPARATUS) : passage);
        }
        return List.copyOf(result);
    }

    /** Lines put together so that every character still knows its line. */
    private static final class Joined {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        void add(int number, String line) {
            String words = line.replace('\u00a0', ' ').strip();
            boolean broken = BROKEN_WORD.matcher(text).find() && Character.isLowerCase(words.charAt(0));
            if (broken) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            lines.add(number);
            starts.add(text.length());
            text.append(words);
        }
    }
}

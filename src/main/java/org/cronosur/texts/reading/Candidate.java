package org.cronosur.texts.reading;

import java.util.List;
import org.cronosur.time.HistoricalDate;

/**
 * Something that the text dates, offered as an event.
 *
 * @param passage the number of its passage
 * @param line the line of the text on which its date begins
 * @param lines all lines of its sentence
 * @param start where its sentence begins in the passage; {@code end} is behind its last character
 * @param date {@link HistoricalDate#UNKNOWN} where nothing tells what the expression means
 * @param expression the words of the text that date it
 * @param basis what the date rests on, or why there is none
 * @param basisLine the line that helped to date it, 0 if none was needed
 * @param countries ISO 3166-1 codes
 * @param title a proposal, never a whole sentence of the text
 */
public record Candidate(
        int passage,
        int line,
        List<Integer> lines,
        int start,
        int end,
        HistoricalDate date,
        String expression,
        Basis basis,
        int basisLine,
        List<String> countries,
        List<Place> places,
        List<Actor> actors,
        String title) {}

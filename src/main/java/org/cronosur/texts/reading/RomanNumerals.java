package org.cronosur.texts.reading;

/** Numbers as Rome wrote them, as far as centuries and months go. */
final class RomanNumerals {

    private RomanNumerals() {}

    /** @param numeral of the letters I, V and X only */
    static int value(String numeral) {
        int number = 0;
        for (int at = 0; at < numeral.length(); at++) {
            int here = digit(numeral.charAt(at));
            boolean less = at + 1 < numeral.length() && here < digit(numeral.charAt(at + 1));
            number += less ? -here : here;
        }
        return number;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }
}

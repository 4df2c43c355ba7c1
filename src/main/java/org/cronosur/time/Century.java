package org.cronosur.time;

/**
 * A century by its number, as the three languages write it. EDTF's {@code 19XX} runs from 1900 to 1999 and is called the
 * 20th, as in common speech.
 */
record Century(int number) {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    static Century of(int year) {
        return new Century(year / 100 + 1);
    }

    /** Up to C: years have four digits. */
    String roman() {
        return TENS[number / 10] + ONES[number % 10];
    }

    String englishOrdinal() {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}

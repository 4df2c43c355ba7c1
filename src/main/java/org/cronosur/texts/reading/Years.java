package org.cronosur.texts.reading;

import java.util.regex.Pattern;

/** Tells a year from any other number of four digits: a sum of money, a page, a law, a number of people. */
final class Years {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** How far before and behind a number its company is looked at, in characters. */
    private static final int NEAR = 40;

    private static final Pattern NUMBERED_BEFORE = Pattern.compile(
            "(?:[$€£¥#%+×]|\\bU[S$]?\\$|\\bBs\\.?|\\bS/\\.?|\\bUSD|\\bp\\.|\\bpp\\.|\\bp[aá]gs?\\.?|\\bpages?|\\bpáginas?|\\bN(?:o|os|ro)\\.?"
                    + "|\\bN[º°]s?|\\bn[úu]m(?:eros?)?\\.?|\\bnumbers?|\\bart(?:ículo|icle)?s?\\.?|\\b(?:la |las )?leyes?|\\bley|\\b(?:law|act)"
                    + "|\\bdecretos?(?:[ -]ley| supremo| legislativo)?|\\bdecrees?(?:[- ]law)?|\\bD\\. ?[SL]\\.?|\\bresoluci[oó]n(?:es)?"
                    + "|\\bresolutions?|\\bvol(?:ume|umen)?\\.?|\\btomos?|\\bcap(?:ítulo)?s?\\.?|\\bchapters?|\\blines?|\\blíneas?|\\bISO"
                    + "|\\bfolios?|\\bfojas?|\\bmodelo|\\bmodel|\\bconvenio|\\bconvention|\\broom|\\bhoras|\\bagenda|\\bvisión|\\bvision"
                    + "|\\bver(?:sículo|so)?s?\\.?|\\bexpediente|\\bpelícula|\\bnovela|\\bfilm|\\bnovel|\\bcase|\\btel(?:éfono)?\\.?)[ \\u00a0]?$",
            FLAGS);

    /** Who can be counted, and can act as well: "1943 workers marched", but "in 1943 workers marched". */
    private static final Pattern PEOPLE_BEHIND = Pattern.compile(
            "^ (?:[\\p{L}-]+ )?(?:people|persons?|workers?|miners?|soldiers?|men|women|children|troops?|peasants?|students?|families|prisoners?"
                    + "|members?|delegates?|inhabitants?|personas?|trabajador(?:es|as)?|obrer[oa]s?|miner[oa]s?|soldados?|hombres|mujeres|niñ[oa]s"
                    + "|campesin[oa]s|efectivos|estudiantes|familias|pres[oa]s|detenid[oa]s|miembros|delegad[oa]s|habitantes?)\\b",
            FLAGS);

    private static final Pattern THINGS_BEHIND = Pattern.compile(
            "^ (?:[\\p{L}-]+ )?(?:pesos?|dollars?|soles"
                    + "|bolivianos?|euros?|reais|dead|deaths?|victims?|wounded|tons?|tonnes?|volumes|kilos?|kilogram(?:me)?s?|kilomet(?:er|re)s?|km|miles?"
                    + "|pounds?|met(?:er|re)s?|hectares?|acres?|votes?|jobs?|copies|homes?|houses?|barrels?|calories|words?|pages?|feet|hours?|dólares|muertos|muertes|víctimas|herid[oa]s|toneladas?"
                    + "|kilómetros?|metros?|hectáreas?|votos?|empleos?|puestos|ejemplares|casas|viviendas|barriles|calorías|palabras|páginas|unidades|mypes?|horas?|registros|empresas)\\b",
            FLAGS);

    private static final Pattern IN_TIME_BEFORE = Pattern.compile(
            "(?:\\b(?:in|since|until|till|during|years?|early|late|mid|before|after|between|en|desde|hasta|durante|años?|antes de|después de|tras"
                    + "|entre|gestión|ejercicio|(?:principios|comienzos|inicios|mediados|fines|finales) de)(?: el| del año| the)?|[(–—-]) ?$",
            FLAGS);

    /** Nobody writes "in 1968 students" of so many students; "after 1968 deaths" might be. */
    private static final Pattern WHEN_BEFORE = Pattern.compile(
            "\\b(?:in|since|until|till|by|during|year|early|late|mid-?|from|en|desde|hasta|durante|año)(?: the year| el año| el)? ?$",
            FLAGS);

    /** A small word in the plural behind a number counts something: "1500 huelguistas". No plural ends as "census" or "crisis" do. */
    private static final Pattern PLURAL_BEHIND = Pattern.compile(
            "^ (?!(?:las|los|tras|más|es|was|has|is|this|its|his|as|us|menos|entonces|antes|después|sus|unos|unas|dos|tres|seis|whereas|across|nos"
                    + "|otros|otras|ambos|ambas|muchos|muchas|onwards|perhaps|always|less|elections|elecciones)\\b)\\p{Ll}{3,}(?<![uis])s\\b");

    private static final Pattern BEHIND_CODE =
            Pattern.compile("^(?:/\\w|-\\w|º|°|%| ?%| ?[ap]\\.? ?m\\b|:\\d| a\\. ?C\\.| B\\.?C\\b| BCE\\b)", FLAGS);
    private static final Pattern BEFORE_CODE = Pattern.compile("[\\w/]$|[\\p{Lu}\\d]-$|[/_=#]$");

    /** "Final Accounts 2020", "Agenda Patriótica 2025": the number is part of a name. */
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "\\p{Lu}[\\p{L}’'-]+ (?!(?:Gestión|Año|In|En|Since|Until|Desde|Hasta) )\\p{Lu}[\\p{L}’'-]+ $");

    private Years() {}

    /** Whether the number at that place of the text stands for a year. */
    static boolean isYear(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        if (NUMBERED_BEFORE.matcher(before).find()
                || NAMED_BEFORE.matcher(before).find()
                || BEHIND_CODE.matcher(behind).find()
                || BEFORE_CODE.matcher(before).find()) {
            return false;
        }
        if (THINGS_BEHIND.matcher(behind).find()) {
            return false;
        }
        return PEOPLE_BEHIND.matcher(behind).find()
                ? WHEN_BEFORE.matcher(before).find()
                : IN_TIME_BEFORE.matcher(before).find()
                        || !PLURAL_BEHIND.matcher(behind).find();
    }
}

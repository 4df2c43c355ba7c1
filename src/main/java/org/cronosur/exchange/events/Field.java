package org.cronosur.exchange.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cronosur.catalogue.Folded;

/** What a column or a property of an event can say, and the names it may have in Spanish, English and Portuguese. */
enum Field {
    ID("event", "id", "slug", "identifier", "identificador", "unique id", "hecho", "evento"),
    TITLE("title", "titulo", "headline", "titular", "name", "nombre", "nome", "manchete"),
    TITLE_ES("title es", "titulo es", "titulo espanol", "titulo en espanol", "title spanish", "titulo espanhol"),
    TITLE_EN("title en", "titulo en", "titulo ingles", "titulo en ingles", "title english", "titulo em ingles"),
    LABEL("label", "etiqueta", "short title", "titulo corto", "titulo curto", "rotulo"),
    LABEL_ES("label es", "etiqueta es", "rotulo es"),
    LABEL_EN("label en", "etiqueta en", "rotulo en"),
    SUMMARY("summary", "resumen", "resumo", "description", "descripcion", "descricao", "text", "texto"),
    SUMMARY_ES("summary es", "resumen es", "resumo es", "resumen espanol", "description es"),
    SUMMARY_EN("summary en", "resumen en", "resumo en", "resumen ingles", "description en"),
    DATE(
            "date",
            "fecha",
            "data",
            "date edtf",
            "fecha edtf",
            "data edtf",
            "edtf",
            "when",
            "cuando",
            "quando",
            "point in time",
            "pointintime",
            "dia del hecho"),
    START(
            "start",
            "inicio",
            "start date",
            "fecha inicio",
            "fecha de inicio",
            "data de inicio",
            "starttime",
            "start time",
            "desde",
            "begin",
            "from"),
    END(
            "end",
            "fin",
            "fim",
            "end date",
            "fecha fin",
            "fecha de fin",
            "data de fim",
            "data final",
            "endtime",
            "end time",
            "hasta",
            "ate",
            "until",
            "to"),
    DATE_PRECISION(
            "date precision",
            "dateprecision",
            "time precision",
            "timeprecision",
            "precision de la fecha",
            "precisao da data",
            "pointintimeprecision"),
    YEAR("year", "ano"),
    MONTH("month", "mes"),
    DAY("day", "dia"),
    END_YEAR("end year", "ano final", "ano fin"),
    END_MONTH("end month", "mes final", "mes fin"),
    END_DAY("end day", "dia final", "dia fin"),
    DATE_SOURCE("date source", "datesource", "fuente de la fecha", "fonte da data"),
    COUNTRIES(
            "countries",
            "country",
            "paises",
            "pais",
            "countrylabel",
            "country label",
            "paislabel",
            "country code",
            "iso",
            "codigo de pais",
            "codigo do pais"),
    PLACE(
            "place",
            "lugar",
            "local",
            "location",
            "ubicacion",
            "localizacao",
            "placelabel",
            "locationlabel",
            "lugarlabel",
            "place name",
            "ciudad",
            "cidade",
            "city"),
    LATITUDE("latitude", "latitud", "lat"),
    LONGITUDE("longitude", "longitud", "lon", "lng", "long"),
    POINT("coordinates", "coordinate", "coordenadas", "coord", "coords", "coordinate location", "wkt", "geo", "point"),
    PRECISION("precision", "precisao", "place precision", "precision del lugar"),
    ACTORS("actors", "actor", "actores", "atores", "ator", "participants", "participantes", "participantlabel"),
    THEMES("themes", "theme", "temas", "tema"),
    /** TimelineJS gathers its slides in rows by it: by country, by theme, by whatever its author likes. */
    GROUP("group", "grupo"),
    IMPORTANCE("importance", "importancia"),
    CONTEXT("context", "contexto"),
    SENSITIVE("sensitive", "sensible", "sensivel", "delicado");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Map<String, Field> BY_NAME = byName();

    private final String[] names;

    Field(String... names) {
        this.names = names;
    }

    private static Map<String, Field> byName() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            for (String name : field.names) {
                fields.put(name, field);
            }
        }
        return fields;
    }

    /** The field of that name; accents, capitals and the signs between words do not count. */
    static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /** Words as they compare. */
    static String plain(String words) {
        String bare = Folded.of(words);
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }
}

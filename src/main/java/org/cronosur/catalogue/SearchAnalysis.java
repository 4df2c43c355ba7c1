package org.cronosur.catalogue;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How words are made comparable: case and accents gone, and every beginning of a word indexed. */
public class SearchAnalysis implements LuceneAnalysisConfigurer {

    /** For what is indexed: "elección" becomes "e", "el", … "eleccion". */
    static final String BEGINNINGS = "beginnings";

    /** For what is asked: "Elec" becomes "elec". */
    static final String WORDS = "words";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(BEGINNINGS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", "20");
    }
}

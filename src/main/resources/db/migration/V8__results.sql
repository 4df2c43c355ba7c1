-- Results are read by quiz, and the scores without the questions as they were put, which are kept in the same rows.
create index quiz_attempt_by_quiz on quiz_attempt (quiz_slug, begun);
create index quiz_answer_score on quiz_answer (attempt_id, question_id, score);

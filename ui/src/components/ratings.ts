// Ratings in words: what was asked and the score out of how many.
import type { Rating } from '../engine/types/Rating';
import type { RatingQuestion } from '../engine/types/RatingQuestion';
import { show } from '../format/show.svelte';
import { t } from '../texts/texts.svelte';

export const QUESTIONS: readonly RatingQuestion[] = ['satisfaction', 'recommendation'];

/** The scores that can be given, the lowest first. */
export const scoresOf = (question: RatingQuestion): number[] =>
  question === 'satisfaction' ? [1, 2, 3, 4, 5] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The highest score of a question. */
export const mostOf = (question: RatingQuestion): number => (question === 'satisfaction' ? 5 : 10);

/** “4 of 5”. */
export const scoreText = ({ question, score }: Pick<Rating, 'question' | 'score'>): string =>
  t('rating-score', { score: show.number(score), most: show.number(mostOf(question)) });

/** A score as a share of the highest. */
export const shareOf = ({ question, score }: Pick<Rating, 'question' | 'score'>): number =>
  question === 'satisfaction' ? (score - 1) / 4 : score / 10;

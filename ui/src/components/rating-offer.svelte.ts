// What a screen offers beside its own acts: to rate a customer, or to take in a complaint after a low rating.

export interface RatingOffer {
  customer: { id: number; name: string };
  caseId: number | null;
}

export interface CaseOffer {
  customerId: number | null;
  text: string;
}

class Offers {
  rating = $state.raw<RatingOffer | null>(null);
  complaint = $state.raw<CaseOffer | null>(null);
}

export const offers = new Offers();

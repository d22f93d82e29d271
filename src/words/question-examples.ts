/** Questions to begin with, in English in every language, as English is what is read; the first also stands in the empty field. */
export const QUESTION_EXAMPLES = ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', 'A is 3x more expensive and 5 points more accurate', 'Llama 3.3 70B on H100 or GPT-4o mini for 20M queries a month?'] as const;

package kg.daryger.matching;

import kg.daryger.shared.AccountId;

/** Links for mails: each opens a page for one proposal that acts only on its button. */
public interface AnswerLinks {

    /** The token of {@code /<language>/answer/<token>}, good until the proposal's answer is due. */
    String token(ProposalId proposal, AccountId account);
}

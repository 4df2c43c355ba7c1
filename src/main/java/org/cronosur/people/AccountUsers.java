package org.cronosur.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account to a name that was typed. Without a password it is signed in to by the school's provider only. */
@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;

    AccountUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String typed) {
        return accounts.findBySignInName(SignInName.plain(typed))
                .filter(account -> account.password().isPresent())
                .map(AccountUser::new)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
    }
}

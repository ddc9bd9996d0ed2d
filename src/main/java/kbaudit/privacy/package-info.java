/**
 * Text → the same text without what tells who a person is: names after a greeting or over a
 * signature, phone numbers, personal e-mail addresses, order and customer numbers, bank accounts
 * and home addresses. Each is replaced by what it was. Recognised by form, without a list of names:
 * too much is taken out rather than too little.
 */
@NullMarked
package kbaudit.privacy;

import org.jspecify.annotations.NullMarked;

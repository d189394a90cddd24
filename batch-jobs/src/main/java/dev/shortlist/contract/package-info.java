/// What leaves the house: the JSON objects of the contract, written the same way every time, and
/// their schemas.
@NullMarked
package dev.shortlist.contract;

import org.jspecify.annotations.NullMarked;

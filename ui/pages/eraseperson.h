#pragma once

#include "ui/pages/frame.h"

namespace partnerscope {

/// Asks whether a person is to be erased for good, does it in the background and says what was done, and where the name
/// is still written.
void erasePerson(Session &session, Frame &frame, const Contact &contact);

} // namespace partnerscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cutpoint {

/// Takes one line that gRPC has to say, such as a failed handshake. Called from any thread.
using LibraryLog = void (*)(bool isError, const char* text);

/// From now on gRPC's lines go to the sink, and are dropped before there is one; by itself gRPC writes them
/// to stderr. A program that only calls others asks for quiet (nullptr), which leaves an earlier sink as it
/// is.
void routeLibraryLog(LibraryLog sink);

} // namespace cutpoint

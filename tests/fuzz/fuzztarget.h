// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstddef>

/// What libFuzzer calls, and replay.cpp: does with these bytes what the target is about. A crash, a hang or an abort() is
/// a finding. Returns 0.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size);

// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The only way to QCustomPlot. Its header uses Qt's keyword-like macros and is not clean under our warnings.
#pragma once

#ifndef foreach
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#else
#include <qcustomplot.h>
#endif

#!/bin/sh
docker run --rm hello-world
